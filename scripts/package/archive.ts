import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The same in every archive, so that equal files make equal bytes: the first day that the format knows. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Zips files of a folder so that the bytes depend on nothing but names and contents.
 * @param files relative to the folder, in any order, with `/`.
 */
export function archive(folder: string, files: readonly string[]): Promise<Buffer> {
  const zip = new JSZip();
  for (const file of [...files].sort())
    zip.file(file, readFileSync(join(folder, file)), { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** @returns the SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
