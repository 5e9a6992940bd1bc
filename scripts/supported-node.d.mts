export function problemOf(version: string, engines: string): string | null;
