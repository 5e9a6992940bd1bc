import { crc32, deflateRawSync } from 'node:zlib';

/** What goes into a zip; the headers can be made to lie about it. */
export interface ZipEntry {
  name: string;
  content: Buffer | string;
  /** What the headers say of its size. */
  saidSize?: number;
  saidCrc?: number;
  isStored?: boolean;
  isEncrypted?: boolean;
  method?: number;
  /** As Unix writes it: 0o120777 for a link. */
  fileMode?: number;
}

/** A zip, written by hand: ordinary programs refuse to make the ones that importers have to fear. */
export function zipOf(entries: ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = packedOf(entry);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      headerOf(entry, packed),
      Buffer.from(entry.name),
    ]);
    directory.push(directoryEntryOf(entry, packed, offset));
    bodies.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}

const packedOf = ({ content, isStored }: ZipEntry): Buffer =>
  isStored ? Buffer.from(content) : deflateRawSync(Buffer.from(content));

/** What a local header and an entry of the directory have in common. */
function headerOf(entry: ZipEntry, packed: Buffer): Buffer {
  const { content, saidSize, saidCrc, isStored, isEncrypted, method, name } = entry;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(isEncrypted ? 0x0801 : 0x0800, 2);
  header.writeUInt16LE(method ?? (isStored ? 0 : 8), 4);
  header.writeUInt32LE(saidCrc ?? crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(saidSize ?? Buffer.byteLength(content), 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function directoryEntryOf(entry: ZipEntry, packed: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.fileMode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeByUnix = Buffer.from([20, 3]);
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  return Buffer.concat([signature, madeByUnix, headerOf(entry, packed), rest, Buffer.from(entry.name)]);
}
