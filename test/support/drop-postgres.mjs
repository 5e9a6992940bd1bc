export default async function dropPostgres() {
  await globalThis.__stopTestPostgres();
}
