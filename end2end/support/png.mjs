// PNG files, written by hand: photos for the tests and small pictures for the README.

import { deflateSync } from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
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

function write(width, height, colourType, rows, ...chunks) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk("IDAT", deflateSync(rows, { level: 9 }));
  return Buffer.concat([signature, chunk("IHDR", header), ...chunks, data, chunk("IEND", Buffer.alloc(0))]);
}

/** A picture in which `colour(x, y)` gives red, green and blue. */
export function png(width, height, colour) {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (1 + width * 3) + 1 + x * 3);
  }
  return write(width, height, 2, rows);
}

/** A picture from the pixels of a canvas, with the 256 colours that it needs most. */
export function palettePng(width, height, rgba) {
  const buckets = new Map();
  const key = (at) => ((rgba[at] >> 3) << 10) | ((rgba[at + 1] >> 3) << 5) | (rgba[at + 2] >> 3);
  for (let at = 0; at < rgba.length; at += 4) {
    const bucket = buckets.get(key(at)) ?? { n: 0, sum: [0, 0, 0] };
    bucket.n += 1;
    for (let c = 0; c < 3; c++) bucket.sum[c] += rgba[at + c];
    buckets.set(key(at), bucket);
  }
  const mean = ({ n, sum }) => sum.map((channel) => Math.round(channel / n));
  const palette = [...buckets.values()].sort((a, b) => b.n - a.n).slice(0, 256).map(mean);
  const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  const nearest = new Map();
  for (const [name, bucket] of buckets) {
    const colour = mean(bucket);
    nearest.set(name, palette.reduce((best, known, index) => (distance(known, colour) < distance(palette[best], colour) ? index : best), 0));
  }
  const rows = Buffer.alloc(height * (1 + width));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (1 + width) + 1 + x] = nearest.get(key((y * width + x) * 4));
  }
  return write(width, height, 3, rows, chunk("PLTE", Buffer.from(palette.flat())));
}
