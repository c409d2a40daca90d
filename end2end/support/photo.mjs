// A photo, made rather than kept: a street lamp at night.

import { png } from "./png.mjs";

const WIDTH = 640;
const HEIGHT = 480;

function lamp(x, y) {
  const light = Math.max(0, 1 - Math.hypot(x - WIDTH * 0.6, y - HEIGHT * 0.25) / (HEIGHT * 0.5));
  const post = Math.abs(x - WIDTH * 0.6) < WIDTH * 0.012 && y > HEIGHT * 0.25 ? 40 : 0;
  const ground = y > HEIGHT * 0.8 ? 30 : 0;
  return [[24, 220], [32, 190], [60, 90]].map(([dark, shine]) => Math.min(255, dark + shine * light + post + ground));
}

const bytes = png(WIDTH, HEIGHT, lamp);

/** The photo as an input takes it. */
export const photo = (name = "路灯.png") => ({ name, mimeType: "image/png", buffer: bytes });
