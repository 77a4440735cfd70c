all() { rclone copy dist 远端:桶 --filter '- *.br' --filter '- *.gz' --filter '- .*' "$@"; }

# 每行：文件、类型、缓存。网页最后传。
while IFS='|' read -r files type cache; do
  all --filter "+ $files" --filter '- *' \
    --header-upload "Content-Type: $type" --header-upload "Cache-Control: $cache"
done <<'END'
/_astro/*.css|text/css; charset=utf-8|public, max-age=31536000, immutable
/_astro/*.js|text/javascript; charset=utf-8|public, max-age=31536000, immutable
*.json|application/json; charset=utf-8|no-cache
*.csv|text/csv; charset=utf-8|no-cache
*.svg|image/svg+xml; charset=utf-8|no-cache
*.xml|application/xml; charset=utf-8|no-cache
{SHA256SUMS,*.txt}|text/plain; charset=utf-8|no-cache
*.xlsx|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet|no-cache
*.zip|application/zip|no-cache
*.png|image/png|no-cache
*.html|text/html; charset=utf-8|no-cache
END
