import { Component, type ReactNode } from 'react'
import { Button } from '../components/button/Button.tsx'
import { EmptyLine } from '../components/emptyLine/EmptyLine.tsx'
import { useLanguage } from '../state/languageStore.ts'
import styles from './ErrorBoundary.module.css'

/** What is broken on screen says so; what is on disk is not touched by it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const { t } = useLanguage.getState().i18n
    return (
      <main className={styles.page}>
        <EmptyLine />
        <h1 className={styles.title}>{t('common.boundary.title')}</h1>
        <p>{t('common.boundary.text')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('common.boundary.reload')}
        </Button>
      </main>
    )
  }
}
