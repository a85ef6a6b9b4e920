/** What the colours of a drawn face are for; the visual language says which they are. */
export type AvatarColor = 'ink' | 'paper' | 'line' | 'lineTint' | 'ruleStrong'

/** One shape of a drawn face. Paths are made of M, C, L and Z alone, so that they can be scaled. */
export type AvatarShape = {
  readonly fill?: AvatarColor
  readonly stroke?: AvatarColor
  readonly strokeWidth?: number
} & (
  | { readonly type: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly type: 'path'; readonly d: string }
)

const FACES = ['round', 'oval', 'square'] as const
const HAIRS = ['short', 'side', 'curls', 'afro', 'long', 'bob', 'bun', 'ponytail', 'scarf', 'cap', 'bald'] as const
const TONES = ['dark', 'grey', 'light'] as const
const EXTRAS = ['none', 'glasses', 'beard', 'moustache', 'earrings'] as const
export type AvatarFace = (typeof FACES)[number]
export type AvatarHair = (typeof HAIRS)[number]
export type AvatarTone = (typeof TONES)[number]
export type AvatarExtra = (typeof EXTRAS)[number]

export interface AvatarParts {
  readonly face: AvatarFace
  readonly hair: AvatarHair
  readonly tone: AvatarTone
  readonly extra: AvatarExtra
}

/** The faces that are offered; a persona keeps one of these words. */
export const AVATARS = [
  'round-bun-grey-glasses',
  'oval-long-dark-none',
  'square-short-dark-beard',
  'round-afro-dark-earrings',
  'oval-bob-light-none',
  'square-bald-grey-moustache',
  'round-curls-dark-none',
  'oval-side-dark-glasses',
  'round-ponytail-light-none',
  'square-cap-dark-none',
  'oval-scarf-dark-none',
  'round-short-grey-none',
  'oval-curls-grey-glasses',
  'square-side-light-beard',
] as const

const among = <T extends string>(list: readonly T[], word: string | undefined): T | null =>
  list.find((each) => each === word) ?? null

/** The parts that a persona's word names; null where it names no face: its initials are shown. */
export function avatarParts(spec: string): AvatarParts | null {
  const [a, b, c, d, rest] = spec.split('-')
  const face = among(FACES, a)
  const hair = among(HAIRS, b)
  const tone = among(TONES, c)
  const extra = among(EXTRAS, d)
  return face && hair && tone && extra && rest === undefined ? { face, hair, tone, extra } : null
}

const path = (d: string, paint: Pick<AvatarShape, 'fill' | 'stroke' | 'strokeWidth'>): AvatarShape => ({
  type: 'path',
  d,
  ...paint,
})
const disc = (
  cx: number,
  cy: number,
  r: number,
  paint: Pick<AvatarShape, 'fill' | 'stroke' | 'strokeWidth'>,
): AvatarShape => ({
  type: 'circle',
  cx,
  cy,
  r,
  ...paint,
})

type Paint = Pick<AvatarShape, 'fill' | 'stroke' | 'strokeWidth'>
const EDGE: Paint = { stroke: 'ink', strokeWidth: 2 }
const SKIN: Paint = { fill: 'paper', ...EDGE }
const HAIR: { readonly [T in AvatarTone]: Paint } = {
  dark: { fill: 'ink', ...EDGE },
  grey: { fill: 'ruleStrong', ...EDGE },
  light: { fill: 'paper', ...EDGE },
}
const CLOTH: Paint = { fill: 'line', ...EDGE }

const FACE: { readonly [F in AvatarFace]: string } = {
  round: 'M14 20C14 14 18 10.5 24 10.5C30 10.5 34 14 34 20C34 26.5 30 31 24 31C18 31 14 26.5 14 20Z',
  oval: 'M15 19.5C15 13.5 18.5 10 24 10C29.5 10 33 13.5 33 19.5C33 26.5 29 32 24 32C19 32 15 26.5 15 19.5Z',
  square:
    'M14.5 18C14.5 13 18 10.5 24 10.5C30 10.5 33.5 13 33.5 18L33.5 23C33.5 28.5 29.5 31.5 24 31.5C18.5 31.5 14.5 28.5 14.5 23Z',
}

const CROWN = 'M13.5 19.5C12 9 18 6.5 24 6.5C30 6.5 36 9 34.5 19.5C33 15.5 31 13.5 24 13.5C17 13.5 15 15.5 13.5 19.5Z'
const SWEEP = 'M13.5 19.5C11.5 9 18 6 25 6.5C32 7 36 11 34.5 19.5C33.5 16.5 32 14.5 29.5 12.5C26 15 18 14 13.5 19.5Z'

/** Behind the face, then before it. */
const HAIR_SHAPES: {
  readonly [H in AvatarHair]: (hair: Paint) => readonly [readonly AvatarShape[], readonly AvatarShape[]]
} = {
  short: (hair) => [[], [path(CROWN, hair)]],
  side: (hair) => [[], [path(SWEEP, hair)]],
  curls: (hair) => [
    [disc(13.5, 19, 3.6, hair), disc(34.5, 19, 3.6, hair)],
    [
      disc(15, 13.5, 4.2, hair),
      disc(33, 13.5, 4.2, hair),
      disc(19, 9.5, 4.2, hair),
      disc(29, 9.5, 4.2, hair),
      disc(24, 8.2, 4.2, hair),
    ],
  ],
  afro: (hair) => [[disc(24, 16.5, 13.5, hair)], []],
  long: (hair) => [
    [path('M11.5 36C9.5 20 10 6.5 24 6.5C38 6.5 38.5 20 36.5 36C33 38 15 38 11.5 36Z', hair)],
    [path(SWEEP, hair)],
  ],
  bob: (hair) => [
    [path('M12 28C9.5 14 13 6.5 24 6.5C35 6.5 38.5 14 36 28C33 30 15 30 12 28Z', hair)],
    [path(CROWN, hair)],
  ],
  bun: (hair) => [[disc(24, 6, 4.6, hair)], [path(CROWN, hair)]],
  ponytail: (hair) => [[path('M32 10C40 9 42 18 39 28C36 27 35 20 31 16Z', hair)], [path(SWEEP, hair)]],
  scarf: () => [
    [path('M11.5 23C10 10 16 5.5 24 5.5C32 5.5 38 10 36.5 23C36 31 32 35 24 35C16 35 12 31 11.5 23Z', CLOTH)],
    [],
  ],
  cap: (hair) => [
    [],
    [
      path('M13.5 20C13 17.5 13.5 16 14.5 15L33.5 15C34.5 16 35 17.5 34.5 20L32 16.5L16 16.5Z', hair),
      path('M14 16C13.5 8.5 18 6 24 6C30 6 34.5 8.5 34 16L40.5 16.5C40.5 18 39.5 18.5 38 18.3L14 17.5Z', CLOTH),
    ],
  ],
  bald: (hair) => [
    [path('M12.5 22C12 18.5 13 16.5 15 16L15 23.5Z', hair), path('M35.5 22C36 18.5 35 16.5 33 16L33 23.5Z', hair)],
    [],
  ],
}

const EXTRA_SHAPES: { readonly [E in AvatarExtra]: (hair: Paint) => readonly AvatarShape[] } = {
  none: () => [],
  glasses: () => [
    disc(19.6, 20.2, 3.4, { stroke: 'ink', strokeWidth: 1.6 }),
    disc(28.4, 20.2, 3.4, { stroke: 'ink', strokeWidth: 1.6 }),
    path('M23 19.8C23.5 19.3 24.5 19.3 25 19.8', { stroke: 'ink', strokeWidth: 1.6 }),
  ],
  beard: (hair) => [
    path(
      'M14.3 21C15.5 24 18 23.5 20 23.2C22.5 22.6 25.5 22.6 28 23.2C30 23.5 32.5 24 33.7 21C34.2 28.5 30 33 24 33C18 33 13.8 28.5 14.3 21Z',
      hair,
    ),
    path('M20.8 26.4C22.4 28 25.6 28 27.2 26.4Z', { fill: 'paper', stroke: 'ink', strokeWidth: 1.4 }),
  ],
  moustache: (hair) => [
    path(
      'M18.5 25.5C20 22.8 23 22.8 24 24C25 22.8 28 22.8 29.5 25.5C27.5 26.4 25.5 26.2 24 25.4C22.5 26.2 20.5 26.4 18.5 25.5Z',
      hair,
    ),
  ],
  earrings: () => [disc(13.2, 25.5, 1.8, { fill: 'line' }), disc(34.8, 25.5, 1.8, { fill: 'line' })],
}

const SIZE = 48

function scaled(shape: AvatarShape, by: number): AvatarShape {
  const paint = shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * by }
  if (shape.type === 'circle') return { ...shape, ...paint, cx: shape.cx * by, cy: shape.cy * by, r: shape.r * by }
  return {
    ...shape,
    ...paint,
    d: shape.d.replace(/\d+(\.\d+)?/g, (n) => String(Math.round(Number(n) * by * 100) / 100)),
  }
}

/**
 * A drawn face in a disc, in painting order from its box's top left corner.
 * @param size px of the box; 48 when left out
 * @returns null where the word names no face
 */
export function avatarOf(spec: string, size = SIZE): readonly AvatarShape[] | null {
  const parts = avatarParts(spec)
  if (!parts) return null
  const hair = HAIR[parts.tone]
  const [behind, before] = HAIR_SHAPES[parts.hair](hair)
  const shapes: AvatarShape[] = [
    disc(24, 24, 24, { fill: 'lineTint' }),
    ...behind,
    path('M8.6 42.4C9.6 35.5 15.5 33 24 33C32.5 33 38.4 35.5 39.4 42.4C35.4 46 30 48 24 48C18 48 12.6 46 8.6 42.4Z', {
      fill: 'line',
    }),
    path('M20 29L28 29L28 34C26.5 36.6 21.5 36.6 20 34Z', SKIN),
    path(FACE[parts.face], SKIN),
    disc(19.8, 20.3, 1.4, { fill: 'ink' }),
    disc(28.2, 20.3, 1.4, { fill: 'ink' }),
    path('M20.6 26C22 27.8 26 27.8 27.4 26', { stroke: 'ink', strokeWidth: 1.7 }),
    ...before,
    ...EXTRA_SHAPES[parts.extra](hair),
  ]
  return size === SIZE ? shapes : shapes.map((shape) => scaled(shape, size / SIZE))
}
