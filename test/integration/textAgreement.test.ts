import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowsers } from '../../src/main/platform/printer/findBrowser.ts'
import { FONT_STACK, type FontWeight, TEXT_STYLE } from '../../src/shared/layout/text/font.ts'
import { fontFaceCss } from '../../src/shared/layout/text/fontFaceCss.ts'
import { measure } from '../../src/shared/layout/text/measure.ts'
import { visibleText } from '../../src/shared/layout/text/visibleText.ts'

const FONTS = join(import.meta.dirname, '../../resources/fonts')
const WEIGHTS: readonly FontWeight[] = [400, 500, 600, 700, 800, 900]
const SIZES = [12, 12.5, 13, 13.5, 14, 16, 19, 36]

/** A small generator with a seed, so that a failure can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const WORDS =
  'ação pão café São coração às éramos você übergröße Straße żółć gęślą jaźń łódź İstanbul ğüşıöç příliš žluťoučký kůň ' +
  'être œuvre français señor ¿qué? ¡olé! niño đường phở Nguyễn việc fi ff ffi fl AV To WA Ty r, P. LT 14:32 R$\u00a01.234,56 ' +
  '−13 +52 n\u00a046 50% “aspas” ‘simples’ — – … e-mail wi-fi #1 @loja A/B (x) [y] {z} a*b 100° 2º ½ × ÷ € £ ¥ & § © ® ™'
const EMOJI =
  '😀 🍞 ☕ 🥐 👍 👍🏽 👩‍🍳 👨‍👩‍👧‍👦 🏳️‍🌈 🏴‍☠️ 🇧🇷 🇵🇹 🇩🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ ❤️‍🔥 ☎️ ✂️ 1️⃣ #️⃣ 👩🏿‍💻 🧑🏻‍🤝‍🧑🏾 🤷🏽‍♀️ 🧔🏼‍♂️ ⭐ 🎉 🛒 💬 🙏🏾 👁️‍🗨️ 🐻‍❄️ 🐈‍⬛ ⚕️ 🧑🏽‍⚕️ 🫱🏻‍🫲🏿'

function strings(count: number): string[] {
  const next = random(20261122)
  const words = [...WORDS.split(' '), ...EMOJI.split(' ')]
  const letters = [
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÁÂÃÄÅÆÇÈÉÊËÍÑÓÔÕÖØÚÜÝßàáâãçéêíñóôõúüýÿĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŤťŮůŰűŹźŻżŽžơưạảấầẩẫậắằặẹẻẽếềểễệỉịọỏốồổỗộớờợụủứừựỳỵ.,;:!?()-–—“”‘’/%&+=',
  ]
  const out = [...words, ...WORDS.split(' ').map((word) => word.normalize('NFD'))]
  while (out.length < count) {
    const parts = Array.from({ length: 1 + next(6) }, () =>
      next(4) === 0
        ? Array.from({ length: 1 + next(12) }, () => letters[next(letters.length)]).join('')
        : (words[next(words.length)] as string),
    )
    out.push(parts.join(next(5) === 0 ? '' : ' '))
  }
  return out
}

/** The printer's own choice, so that what is measured is what prints. */
const executablePath = findBrowsers(process.env, process.platform)[0]
const why = executablePath ? '' : ' (skipped: no Chromium here)'

describe.skipIf(!executablePath)(`text measured without a browser${why}`, () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    // Chromium refuses to start as root with its sandbox on.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const args = [...root, '--disable-background-networking', '--disable-component-update', '--disable-sync']
    browser = await chromium.launch({ executablePath: executablePath!, args })
    page = await browser.newPage()
    const faces = fontFaceCss((file) => `data:font/woff2;base64,${readFileSync(join(FONTS, file)).toString('base64')}`)
    await page.setContent(
      `<meta charset="utf-8"><style>${faces}body *{font-family:${FONT_STACK};${TEXT_STYLE}}</style>`,
    )
    // Every face must be there before anything is measured, or a system font stands in for it.
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  })
  afterAll(() => browser?.close())

  it('agrees with Chromium to 0.1 px over 1,000 strings, on the page and in SVG', async () => {
    const jobs = strings(1000).map((text, i) => ({
      text: visibleText(text),
      stored: text,
      weight: WEIGHTS[i % WEIGHTS.length] as FontWeight,
      size: SIZES[Math.floor(i / 6) % SIZES.length] as number,
    }))
    const drawn = await page.evaluate((all) => {
      const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
      return all.map(({ text, weight, size }) => {
        const span = document.body.appendChild(document.createElement('span'))
        const element = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'))
        for (const node of [span, element]) {
          node.textContent = text
          node.style.fontWeight = String(weight)
          node.style.fontSize = `${size}px`
        }
        const widths = { page: span.getBoundingClientRect().width, svg: element.getComputedTextLength() }
        span.remove()
        element.remove()
        return widths
      })
    }, jobs)
    const off = jobs.flatMap((job, i) => {
      const ours = measure(job.stored, job)
      const theirs = drawn[i] as { page: number; svg: number }
      const most = Math.max(Math.abs(ours - theirs.page), Math.abs(ours - theirs.svg))
      return most > 0.1 ? [{ ...job, ours, ...theirs }] : []
    })
    expect(off).toEqual([])
  })

  it('never estimates text of other scripts narrower than Chromium draws it, so that no box is outgrown', async () => {
    const texts = [
      'Привет, мир',
      'Ελληνικά',
      'שלום עולם',
      'مرحبا بالعالم',
      '你好，世界',
      'こんにちは',
      '안녕하세요',
      'สวัสดี',
      '→ ✓ ▲ ▼ ■',
    ]
    const drawn = await page.evaluate((all) => {
      return all.map((text) => {
        const span = document.body.appendChild(document.createElement('span'))
        span.style.font = `800 16px sans-serif`
        span.textContent = text
        const { width } = span.getBoundingClientRect()
        span.remove()
        return width
      })
    }, texts)
    const narrow = texts.filter((text, i) => measure(text, { weight: 800, size: 16 }) < (drawn[i] as number))
    expect(narrow).toEqual([])
  })
})
