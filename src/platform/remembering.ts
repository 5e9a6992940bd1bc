/** Makes once what takes longer to make than to keep. Starts over when `most` are kept. */
export function remembering<Parameters extends unknown[], Made>(
  most: number,
  make: (...parameters: Parameters) => Made,
) {
  const kept = new Map<string, Made>();
  return (...parameters: Parameters): Made => {
    const [only] = parameters;
    const key = parameters.length === 1 && typeof only === 'string' ? only : JSON.stringify(parameters);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(...parameters);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
