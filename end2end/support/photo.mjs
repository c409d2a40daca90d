// Photos, made rather than kept.

import { crc32 as nodeCrc32, deflateSync } from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  if (nodeCrc32) return nodeCrc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** A street lamp at night, as a PNG. */
export function png(width = 640, height = 480) {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (1 + width * 3) + 1 + x * 3;
      const lamp = Math.hypot(x - width * 0.6, y - height * 0.25);
      const light = Math.max(0, 1 - lamp / (height * 0.5));
      const post = Math.abs(x - width * 0.6) < width * 0.012 && y > height * 0.25 ? 40 : 0;
      const ground = y > height * 0.8 ? 30 : 0;
      rows[at] = Math.min(255, 24 + 220 * light + post + ground);
      rows[at + 1] = Math.min(255, 32 + 190 * light + post + ground);
      rows[at + 2] = Math.min(255, 60 + 90 * light + post + ground);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A photo as an input takes it. */
export const photo = (name = "路灯.png") => ({ name, mimeType: "image/png", buffer: png() });
