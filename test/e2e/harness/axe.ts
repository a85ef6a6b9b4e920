import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe calls serious or critical on the page, or within a part of it, once nothing fades any more: axe mixes what is
 * fading in with what lies behind it.
 * @returns a line a violation: its rule and the nodes
 */
export async function seriousIn(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(() => {
    const ends = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.all(ends.map((each) => each.finished.catch(() => null)))
  })
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  if (part) builder.include(part)
  // What passes is not described node by node: that took most of the time.
  const { violations } = await builder.options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
