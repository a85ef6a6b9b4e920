import type { Page } from '@playwright/test'
import type { Output, RawInput, RouteName } from '../../../src/shared/ipc/contract.ts'
import type { Reply } from '../../../src/shared/ipc/envelope.ts'
import type { HostBridge } from '../../../src/shared/ipc/host.ts'

type BridgedWindow = Window & { readonly percurso: HostBridge }

/** The window as a whole; screens have page models of their own. */
export class AppWindow {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the window speaks to its backend and shows something. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { percurso } = window as unknown as BridgedWindow
      let up = false
      percurso.onConnection((now) => {
        up = now
      })()
      return up && (document.getElementById('root')?.childElementCount ?? 0) > 0
    })
  }

  /** Asks the backend directly, past the screens: to lay the ground for a test or to check what was stored. */
  async request<R extends RouteName>(route: R, input: RawInput<R>): Promise<Reply<Output<R>>> {
    const id = `e2e-${Math.random().toString(36).slice(2)}`
    return (await this.page.evaluate((envelope) => (window as unknown as BridgedWindow).percurso.request(envelope), {
      id,
      route,
      input: input as unknown,
    })) as Reply<Output<R>>
  }

  info(): Promise<HostBridge['info']> {
    return this.page.evaluate(() => (window as unknown as BridgedWindow).percurso.info)
  }
}
