const LONGEST = 500;

/** A path of this site, as it was given; null for whatever a browser could take for another site's address. */
export function safePath(text: string | undefined): string | null {
  // Browsers drop tabs and line breaks, and take a backslash for a slash.
  if (!text || text.length > LONGEST || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(text)) return null;
  const site = 'https://this.invalid';
  return URL.canParse(text, site) && new URL(text, site).origin === site ? text : null;
}
