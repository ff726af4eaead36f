let texts: Record<string, string> | undefined;

/** A text that the page brought along (localization keys `Client:…`), with {name} places filled. */
export function text(key: string, values: Record<string, string | number> = {}): string {
  texts ??= read();
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

function read(): Record<string, string> {
  return JSON.parse(document.getElementById('client-texts')?.textContent || '{}');
}
