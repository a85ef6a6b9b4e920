import { expect, type Locator, type Page } from '@playwright/test'
import type { Output, RawInput, RouteName } from '../../../src/shared/ipc/contract.ts'
import type { Reply } from '../../../src/shared/ipc/envelope.ts'
import type { HostBridge } from '../../../src/shared/ipc/host.ts'
import { untilStill } from '../harness/stillness.ts'

type BridgedWindow = Window & { readonly percurso: HostBridge }

const newId = (): string => `e2e-${Math.random().toString(36).slice(2)}`

/** The window as a whole; screens have page models of their own. */
export class AppWindow {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the window speaks to its backend, has read what its first screen shows, and shows it. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { percurso } = window as unknown as BridgedWindow
      let up = false
      percurso.onConnection((now) => {
        up = now
      })()
      return up && document.querySelector('h1') !== null
    })
  }

  /** Waits until nothing moves any more. */
  still(): Promise<void> {
    return untilStill(this.page)
  }

  /**
   * Asks the backend directly, past the screens: to lay the ground for a test or to check what was stored. The answer
   * comes after the events, so that the window knows of a change by then; its lists are read anew a moment later.
   */
  async request<R extends RouteName>(route: R, input: RawInput<R>): Promise<Reply<Output<R>>> {
    return (await this.requests(route, [input]))[0]!
  }

  /** As `request`, one after the other, in one go. */
  async requests<R extends RouteName>(route: R, inputs: readonly RawInput<R>[]): Promise<Reply<Output<R>>[]> {
    const envelopes = inputs.map((input) => ({ id: newId(), route, input: input as unknown }))
    return (await this.page.evaluate(async (all) => {
      const replies: unknown[] = []
      for (const each of all) replies.push(await (window as unknown as BridgedWindow).percurso.request(each))
      return replies
    }, envelopes)) as Reply<Output<R>>[]
  }

  /** Goes on by Tab until the keyboard stands there: for whoever has no mouse. */
  async tabTo(where: Locator): Promise<void> {
    await expect(where).toBeVisible()
    for (let i = 0; i < 60; i++) {
      await this.page.keyboard.press('Tab')
      if (await where.evaluate((element) => element.contains(document.activeElement))) return
    }
    throw new Error('no Tab leads there')
  }

  info(): Promise<HostBridge['info']> {
    return this.page.evaluate(() => (window as unknown as BridgedWindow).percurso.info)
  }

  /** What is said at the foot of the screen. */
  get notices(): Locator {
    return this.page.getByRole('region', { name: 'Avisos' })
  }

  /** What a notice offers to do. The mouse rests on it, so that the notice does not go away before it is pressed. */
  async offered(name: string): Promise<Locator> {
    const offer = this.notices.getByRole('button', { name, exact: true })
    await offer.hover()
    return offer
  }

  /** Does something and waits until the window has said these words, be it for a moment only. */
  async says(words: string, act: () => Promise<void>): Promise<void> {
    const said = await this.page.evaluateHandle(() => {
      const heard = { text: '' }
      const add = (node: Node): void => {
        heard.text += `${node.textContent}\n`
      }
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
          if (type === 'characterData') add(target)
          else for (const node of addedNodes) add(node)
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
      return heard
    })
    await act()
    await expect.poll(() => said.evaluate(({ text }) => text), { message: 'what the window says' }).toContain(words)
    await said.dispose()
  }
}
