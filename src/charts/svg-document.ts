/**
 * The document that Plot draws into: elements with attributes and children, and nothing that only a
 * browser needs. A whole DOM keeps listeners, collections and live lists for every element, which
 * cost more than the drawing does; what Plot asks for beyond this fails at once.
 */

/** An attribute as a DOM lists it. */
interface Attribute {
  readonly name: string;
  readonly value: string;
}

class SvgText {
  readonly nodeType = 3;
  readonly textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }
}

class SvgElement {
  readonly nodeType = 1;
  readonly ownerDocument: SvgDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly childNodes: (SvgElement | SvgText)[] = [];
  parentNode: SvgElement | null = null;
  readonly #attributes = new Map<string, string>();

  constructor(ownerDocument: SvgDocument, namespaceURI: string, localName: string) {
    this.ownerDocument = ownerDocument;
    this.namespaceURI = namespaceURI;
    this.localName = localName;
  }

  get tagName(): string {
    return this.localName;
  }

  /** In the order in which they were first set. */
  get attributes(): readonly Attribute[] {
    return Array.from(this.#attributes, ([name, value]) => ({ name, value }));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get firstChild(): SvgElement | SvgText | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): SvgElement | SvgText | null {
    return this.childNodes.at(-1) ?? null;
  }

  appendChild<Child extends SvgElement | SvgText>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  insertBefore<Child extends SvgElement | SvgText>(
    child: Child,
    next: SvgElement | SvgText | null,
  ): Child {
    if (child instanceof SvgElement) {
      child.parentNode?.removeChild(child);
      child.parentNode = this;
    }
    const at = next === null ? this.childNodes.length : this.childNodes.indexOf(next);
    if (at < 0) throw new Error(`not a child of <${this.localName}>`);
    this.childNodes.splice(at, 0, child);
    return child;
  }

  removeChild<Child extends SvgElement | SvgText>(child: Child): Child {
    const at = this.childNodes.indexOf(child);
    if (at < 0) throw new Error(`not a child of <${this.localName}>`);
    this.childNodes.splice(at, 1);
    if (child instanceof SvgElement) child.parentNode = null;
    return child;
  }

  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join("");
  }

  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== "") this.childNodes.push(new SvgText(String(text)));
  }
}

class SvgDocument {
  readonly documentElement: SvgElement = this.createElementNS("http://www.w3.org/2000/svg", "svg");

  createElementNS(namespaceURI: string, localName: string): SvgElement {
    return new SvgElement(this, namespaceURI, localName);
  }

  /** Plot makes an element of HTML only to put a drawing with its title or legend into it. */
  createElement(localName: string): never {
    throw new Error(`chart is not a plain svg: ${localName}`);
  }
}

/** Returns a document for one drawing, as far as Plot uses one. */
export const svgDocument = (): Document =>
  // The few members above are all of the type that Plot and d3 call for static marks.
  new SvgDocument() as unknown as Document;
