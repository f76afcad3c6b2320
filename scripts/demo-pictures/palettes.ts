import type { Material, Mood } from './scene.ts'

/** Colour stops from the top of a shape to its foot. */
export type Palette = Readonly<Record<Material, readonly [string, ...string[]]>>

/** Few pigments: indigo in four strengths, vermilion, ochre, moss, cream. */
const prints: Palette = {
  sky: ['#2b4f7d', '#9dbcc4 24%', '#efe2c4 58%', '#e8b48e'],
  sun: ['#d4452f'],
  cloud: ['#f4ead2'],
  beam: ['#f6e6b4'],
  far: ['#7fa1ad', '#c9d0c2'],
  mountain: ['#2f5d86', '#8fb0b4'],
  snow: ['#f5eedd'],
  hill: ['#4d7a63', '#7f9d74'],
  ground: ['#b98b4e', '#8c6539'],
  field: ['#8fa567', '#b5b878'],
  water: ['#8db4bd', '#3c6d96', '#24507e'],
  waterLight: ['#b4cfcb', '#6f9fb4'],
  deep: ['#2c5a8a', '#1f4370'],
  foam: ['#f6efdf'],
  rock: ['#8a7a63', '#4f4a48'],
  trunk: ['#5c4030'],
  pine: ['#3f6a4c', '#2c4f40'],
  leaf: ['#d9552f', '#e28a3c'],
  leafDark: ['#c23f2a', '#d1682f'],
  wall: ['#ead9b4'],
  roof: ['#47617d', '#5d7488'],
  window: ['#e9b44c'],
  red: ['#cf4330'],
  boat: ['#8a5a38', '#6a432c'],
  sail: ['#f3e7cb'],
  bird: ['#2a2f3a'],
}

/** Broken daylight: clean, bright hues for the dots to split up. */
const daylight: Palette = {
  sky: ['#4f8fd0', '#8fc0e0 35%', '#f6e3b8 75%', '#f7c99b'],
  sun: ['#fbe37a'],
  cloud: ['#f7ece6', '#e3d3e8'],
  beam: ['#eef3ff'],
  far: ['#8d93cf', '#b5bce0'],
  mountain: ['#5f6fbb', '#93a3d6'],
  snow: ['#f4f0f6', '#d9dcf2'],
  hill: ['#6fae5d', '#a9c85f'],
  ground: ['#d8a24c', '#b7793f'],
  field: ['#b6cf5c', '#e0cf62'],
  water: ['#86c5d8', '#3f86c2', '#3566ad'],
  waterLight: ['#a5dbd8', '#5faad0'],
  deep: ['#2f66b4', '#2b4f9a'],
  foam: ['#f3f2ee'],
  rock: ['#b58a7c', '#75608c'],
  trunk: ['#7c4a52'],
  pine: ['#3f8a5a', '#2f6a63'],
  leaf: ['#ee8a3a', '#e7b23e'],
  leafDark: ['#d95b45', '#c75a6b'],
  wall: ['#f3dfb8', '#e7c3a5'],
  roof: ['#d06a4c', '#b0556a'],
  window: ['#5b5f9c'],
  red: ['#e2553f'],
  boat: ['#a05a44', '#6f4468'],
  sail: ['#fbf0d8'],
  bird: ['#5a5aa0'],
}

const printMoods: Partial<Record<Mood, Partial<Palette>>> = {
  storm: { sky: ['#2b4f7d', '#86a7b4 30%', '#e3d9bf 70%', '#eadfc3'], hill: ['#5f7d63', '#7f9d74'] },
  rain: { sky: ['#34567f', '#a5b9ba 30%', '#dcd6bf 70%', '#d9cfb4'], leaf: ['#4d7a55', '#6b8f5b'] },
  winter: {
    sky: ['#2b4f7d', '#8aa6b4 34%', '#d3d3c6 75%', '#e2cdb4'],
    far: ['#8fa9b4', '#d8dad0'],
    mountain: ['#557b97', '#c2ccc8'],
  },
  night: { sky: ['#1f3d69', '#3f6c97 30%', '#9dbcc4 62%', '#e9cfa6'], sun: ['#f7edcf'], hill: ['#34585e', '#55795f'] },
  spring: { leaf: ['#e59a8c', '#f0c1ae'], leafDark: ['#d97a70', '#e59a8c'] },
  autumn: { mountain: ['#b5482f', '#c98a52', '#a9ae7a'], far: ['#6e97a8', '#cfcfb8'] },
}

const dayMoods: Partial<Record<Mood, Partial<Palette>>> = {
  autumn: { red: ['#5b3fa8'], trunk: ['#5a3a6a'] },
  storm: { sky: ['#5a7cc0', '#93b1d8 40%', '#e9d9c4 80%', '#f4d5a8'] },
  rain: { sky: ['#7f97c8', '#b5c5dc 40%', '#e6dcd0 80%', '#ecd3b4'], leaf: ['#7fb25a', '#b9c25c'] },
  winter: { sky: ['#7aa2d8', '#b3cbe6 40%', '#f3dccb 80%', '#f6c7ae'], field: ['#dfe3f2', '#c5cfea'] },
  night: { sky: ['#3f5fae', '#6f8cc8 35%', '#c9b8d6 70%', '#f5c69a'], sun: ['#fff4c0'] },
  spring: { leaf: ['#f3a6b4', '#f8cfc8'], leafDark: ['#e07f9c', '#f0a9b4'] },
}

export function printPalette(mood: Mood): Palette {
  return { ...prints, ...printMoods[mood] }
}

export function dayPalette(mood: Mood): Palette {
  return { ...daylight, ...dayMoods[mood] }
}
