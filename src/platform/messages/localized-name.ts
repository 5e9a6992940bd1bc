/** What something is called in one language (BCP 47). */
export interface LocalizedName {
  locale: string;
  name: string;
}

const languageOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The name in the first of these languages that there is one in, exactly or by the language alone; else the first. */
export function chooseName(names: readonly LocalizedName[], wanted: readonly (string | null | undefined)[]): string {
  for (const tag of wanted) {
    if (!tag) continue;
    const found =
      names.find(({ locale }) => locale.toLowerCase() === tag.toLowerCase()) ??
      names.find(({ locale }) => languageOf(locale) === languageOf(tag));
    if (found) return found.name;
  }
  return names[0]?.name ?? '';
}
