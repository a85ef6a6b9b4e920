import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export interface Look {
  /** A selector; left out: the whole page. */
  readonly part?: string
  /** Only what a theme decides, colours and sizes: for a screen that was looked at whole in another one. */
  readonly themeOnly?: boolean
}

/** All that axe asks of colours as long as nothing beyond AA is asked; what grows may scroll where it did not before. */
const OF_THEMES = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/**
 * What axe calls serious or critical on the page, once nothing fades any more: axe mixes what is fading in with what lies
 * behind it.
 * @returns a line a violation: its rule and the nodes
 */
export async function seriousIn(page: Page, { part, themeOnly }: Look = {}): Promise<string[]> {
  const known = await page.evaluate(async () => {
    const ends = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ends.map((each) => each.finished.catch(() => null)))
    return 'axe' in window
  })
  // Half a megabyte of script is read twice for each look, unless there is nothing to read.
  const builder = new AxeBuilder({ page, ...(known ? { axeSource: '0' } : {}) }).setLegacyMode(true)
  if (part) builder.include(part)
  // What passes is not described node by node: that took a third of the time.
  builder.options({ resultTypes: ['violations'], ...(themeOnly ? { runOnly: OF_THEMES } : {}) })
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
