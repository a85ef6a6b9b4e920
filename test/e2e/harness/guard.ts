import type { ConsoleMessage, Page } from '@playwright/test'

/** Watches a page for whatever must never happen: errors on the console, uncaught exceptions, policy violations. */
export interface Guard {
  /** To be called before the page's first script, where that is possible. */
  watch(page: Page): Promise<void>
  /** From now on such a message is expected. */
  allow(message: RegExp): void
  /** What went wrong, in order. */
  complaints(): Promise<readonly string[]>
}

const MARK = 'policy violation'
const isTrouble = (message: ConsoleMessage): boolean => message.type() === 'error' || message.text().includes(MARK)

export function createGuard(): Guard {
  const pages: Page[] = []
  const heard: string[] = []
  const allowed: RegExp[] = []
  const seen = new Set<string>()
  const add = (text: string): void => {
    heard.push(text)
    seen.add(text)
  }
  return {
    watch: async (page) => {
      pages.push(page)
      page.on('console', (message) => {
        if (isTrouble(message)) add(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => add(`exception: ${error.stack ?? error.message}`))
      page.on('crash', () => add('the page crashed'))
      await page.addInitScript((mark) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `${mark}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          )
        })
      }, MARK)
    },
    allow: (message) => {
      allowed.push(message)
    },
    complaints: async () => {
      // Electron's first page may have said something before anybody listened.
      for (const page of pages.filter((each) => !each.isClosed())) {
        for (const message of await page.consoleMessages()) {
          const text = `console: ${message.text()}`
          if (isTrouble(message) && !seen.has(text)) add(text)
        }
      }
      return heard.filter((text) => !allowed.some((pattern) => pattern.test(text)))
    },
  }
}
