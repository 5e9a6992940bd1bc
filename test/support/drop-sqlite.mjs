export default async function dropSqlite() {
  await globalThis.__removeTestSqlite();
}
