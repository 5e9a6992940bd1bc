const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A BCP 47 tag of a language that has a name, also where dates cannot be formatted in it: families speak Haitian Creole. */
export function isLocale(tag: string): boolean {
  try {
    return languages.of(tag) !== undefined;
  } catch {
    return false;
  }
}
