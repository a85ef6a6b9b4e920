import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export interface Look {
  /** A selector; left out: the whole page. */
  readonly part?: string
  /** Only what colours decide: for a theme that differs in nothing else from one that was looked at whole. */
  readonly coloursOnly?: boolean
}

/** All that axe asks of colours as long as nothing beyond AA is asked. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe calls serious or critical on the page, once nothing fades any more: axe mixes what is fading in with what lies
 * behind it.
 * @returns a line a violation: its rule and the nodes
 */
export async function seriousIn(page: Page, { part, coloursOnly }: Look = {}): Promise<string[]> {
  await page.evaluate(() => {
    const ends = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ends.map((each) => each.finished.catch(() => null)))
  })
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  if (part) builder.include(part)
  // What passes is not described node by node: that took a third of the time.
  builder.options({ resultTypes: ['violations'], ...(coloursOnly ? { runOnly: COLOURS } : {}) })
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
