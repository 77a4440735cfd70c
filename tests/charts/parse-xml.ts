import sax from "sax";

/** Returns what a strict parser finds wrong with a text that should be XML; empty where it is sound. */
export const xmlFaults = (text: string): readonly string[] => {
  const faults: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    faults.push(error.message.replace(/\s+/g, " "));
    parser.resume();
  };
  parser.write(text).close();
  return faults;
};
