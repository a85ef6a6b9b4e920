/**
 * Takes the icons that the map draws out of lucide as SVG paths on a 24 grid.
 * Run with `node scripts/generateIcons.ts` after adding a name below or a template; the output is committed.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { CHANNEL_CLASSES } from '../src/shared/domain/channel/channel.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lucide = join(root, 'node_modules/lucide-react')

const TRADES =
  'croissant utensils scissors stethoscope smile-plus wrench paw-print dumbbell shopping-cart graduation-cap key-round scale'
const LANES =
  'smile footprints map-pinned map-pin git-branch quote message-circle-more scale receipt eye-off door-open chef-hat cog life-buoy lightbulb gauge image type package'
const MARKS =
  'star flag user users circle-dashed arrow-right arrow-left corner-down-right corner-left-up repeat route signpost link log-in image-off calendar map check thumbs-up thumbs-down'
/** Faces stand in a ring of their own, so lucide's circle is left out. */
const FACES = {
  'face-suffers': 'angry',
  'face-bothers': 'frown',
  'face-neutral': 'meh',
  'face-likes': 'smile',
  'face-loves': 'laugh',
}

type Attributes = Record<string, string>

function templateIcons(): string[] {
  const folder = join(root, 'resources/templates')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { icon: string }).icon)
}

/** Any lucide shape as one path. */
function toPath(tag: string, a: Attributes): string {
  const n = (key: string): number => Number(a[key] ?? 0)
  switch (tag) {
    case 'path':
      return a.d as string
    case 'circle':
    case 'ellipse': {
      const rx = n(tag === 'circle' ? 'r' : 'rx')
      const ry = n(tag === 'circle' ? 'r' : 'ry')
      return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`
    }
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`
    case 'polyline':
      return `M${a.points}`
    case 'polygon':
      return `M${a.points}Z`
    case 'rect': {
      const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')]
      const r = Math.min(n('rx') || n('ry'), w / 2, h / 2)
      const arc = (dx: number, dy: number): string => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '')
      return `M${x + r} ${y}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}Z`
    }
    default:
      throw new Error(`lucide draws a ${tag}, which the layout does not know`)
  }
}

async function paths(name: string, face = false): Promise<string[]> {
  const file = join(lucide, 'dist/esm/icons', `${name}.mjs`)
  const alias = /export \{ .*default.* \} from '\.\/(.+)\.mjs'/.exec(readFileSync(file, 'utf8'))
  if (alias) return paths(alias[1] as string, face)
  const { __iconData } = (await import(pathToFileURL(file).href)) as { __iconData: { node: [string, Attributes][] } }
  return __iconData.node.filter(([tag]) => !(face && tag === 'circle')).map(([tag, a]) => toPath(tag, a))
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/y

/** Several paths as one. A path's first move is absolute, even as "m"; within a longer path it has to say so. */
function joined(parts: readonly string[]): string {
  return parts
    .map((d) => {
      if (!d.startsWith('m')) return d
      let at = 1
      for (let numbers = 0; numbers < 2; numbers++) {
        while (/[\s,]/.test(d[at] ?? '')) at++
        NUMBER.lastIndex = at
        at += (NUMBER.exec(d) as RegExpExecArray)[0].length
      }
      // What follows the two numbers of an "m" are relative lines.
      const rest = d.slice(at).trimStart()
      return `M${d.slice(1, at)}${/^[-+.\d]/.test(rest) ? 'l' : ''}${rest}`
    })
    .join('')
}

const names = new Set([
  ...Object.values(CHANNEL_CLASSES).map((c) => c.icon),
  ...templateIcons(),
  ...`${TRADES} ${LANES} ${MARKS}`.split(' '),
])
const entries: string[] = []
for (const name of [...names].sort()) entries.push(`  '${name}': '${joined(await paths(name))}',`)
for (const [name, from] of Object.entries(FACES)) entries.push(`  '${name}': '${joined(await paths(from, true))}',`)

writeFileSync(
  join(root, 'src/shared/layout/icons.generated.ts'),
  `// Written by scripts/generateIcons.ts from lucide (ISC, see resources/icons/LICENSE-lucide.txt); do not edit.

/** Path data on a 24 × 24 grid, drawn as strokes 2 wide with round caps and joins. */
export const ICONS = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, string>>
`,
)
mkdirSync(join(root, 'resources/icons'), { recursive: true })
copyFileSync(join(lucide, 'LICENSE'), join(root, 'resources/icons/LICENSE-lucide.txt'))
console.log(`${entries.length} icons`)
