/** A name as it is stored: without blanks around it, each letter with its accent in one piece. */
export const toName = (text: string): string => text.trim().normalize('NFC');
