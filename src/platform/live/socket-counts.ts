const MOST_OF_ACCOUNT = 20;
/** A whole school can stand behind one address. */
const MOST_OF_ADDRESS = 1_000;

/** How many sockets each account and each address holds open in this process. */
export class SocketCounts {
  private readonly accounts = new Map<string, number>();
  private readonly addresses = new Map<string, number>();

  admitAddress(address: string): boolean {
    return admit(this.addresses, address, MOST_OF_ADDRESS);
  }

  leaveAddress(address: string): void {
    leave(this.addresses, address);
  }

  admitAccount(accountId: string): boolean {
    return admit(this.accounts, accountId, MOST_OF_ACCOUNT);
  }

  leaveAccount(accountId: string): void {
    leave(this.accounts, accountId);
  }
}

function admit(counts: Map<string, number>, key: string, most: number): boolean {
  const count = counts.get(key) ?? 0;
  if (count >= most) return false;
  counts.set(key, count + 1);
  return true;
}

function leave(counts: Map<string, number>, key: string): void {
  const count = (counts.get(key) ?? 0) - 1;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
