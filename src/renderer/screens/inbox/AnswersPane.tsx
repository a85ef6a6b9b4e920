import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { asksNothing, useInbox } from '../../state/inboxStore.ts'
import { failureText } from '../../state/toasts.ts'
import { AnswerDetail } from './AnswerDetail.tsx'
import { AnswerList } from './AnswerList.tsx'
import styles from './AnswersPane.module.css'
import { askAgain, useAnswers } from './answerList.ts'
import { EmptyInbox } from './EmptyInbox.tsx'
import { FilterBar } from './FilterBar.tsx'
import { followAnswers } from './followAnswers.ts'
import { KeysLine } from './KeysLine.tsx'
import { NothingFound } from './NothingFound.tsx'
import { TagPicker, TouchpointPicker } from './pickers.tsx'
import { SearchBar } from './SearchBar.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { ThemesPanel } from './ThemesPanel.tsx'
import { onTriageKey } from './triageKeys.ts'

/** All that customers said, to be found, sorted and answered. */
export function AnswersPane() {
  const { t } = useTranslation()
  const { filter, total, failure, asking } = useAnswers()
  const themesShown = useInbox((s) => s.themesShown)
  useEffect(followAnswers, [])
  if (filter === null && !failure) return <Loading text={t('common.loading')} />
  const none = total === 0 && filter !== null && !asking
  if (none && asksNothing(filter)) return <EmptyInbox />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the list and of what stands beside it arrive here
    <div className={styles.pane} onKeyDown={onTriageKey}>
      <SearchBar />
      <FilterBar />
      <SelectionBar />
      {failure && (
        <Notice
          look="trouble"
          action={
            <Button small onClick={askAgain}>
              {t('common.tryAgain')}
            </Button>
          }
        >
          {t('inbox.failed')} {failureText(failure)}
        </Notice>
      )}
      <div className={styles.body} data-themes={themesShown || undefined}>
        {themesShown && <ThemesPanel />}
        {none ? (
          <NothingFound />
        ) : (
          <>
            <FocusedList />
            <AnswerDetail />
          </>
        )}
      </div>
      <KeysLine />
      <Pickers />
    </div>
  )
}

/** The list takes the keyboard when one comes to it, so that triage can begin. */
function FocusedList() {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body)
      part.current?.querySelector<HTMLElement>('[data-answers]')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={part} className={styles.list} data-region="answers">
      <AnswerList />
    </div>
  )
}

function Pickers() {
  const picking = useInbox((s) => s.picking)
  if (picking === 'touchpoint') return <TouchpointPicker />
  return picking === 'tag' ? <TagPicker /> : null
}
