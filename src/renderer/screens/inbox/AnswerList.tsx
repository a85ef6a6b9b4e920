import { type PointerEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useProbedHeight } from '../../components/rows/useProbedHeight.ts'
import { useTallBox } from '../../components/rows/useTallBox.ts'
import { useInbox } from '../../state/inboxStore.ts'
import styles from './AnswerList.module.css'
import { AnswerRow } from './AnswerRow.tsx'
import { rowAt, useAnswers, want } from './answerList.ts'
import { goTo, markTo, setAnchor, toggleMark } from './triage.ts'

const rowId = (index: number): string => `answer-${index}`

/** All answers of the filter, of which only those in sight are there. */
export function AnswerList() {
  const { t } = useTranslation()
  const list = useAnswers()
  const { current, chosen } = useInbox()
  const scroller = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const rowHeight = useProbedHeight(probe)
  const box = useTallBox(scroller, list.total, rowHeight)
  const { first, end, reveal } = box
  // biome-ignore lint/correctness/useExhaustiveDependencies: also of a list that begins anew
  useEffect(() => {
    if (end > first) want(first, end)
  }, [first, end, list.listing])
  // biome-ignore lint/correctness/useExhaustiveDependencies: also where the list begins anew or gets lower
  useLayoutEffect(() => reveal(current.index), [current.index, list.listing, box.viewHeight, rowHeight, reveal])

  const onPoint = useCallback((index: number, event: PointerEvent) => {
    if (event.button !== 0) return
    const onTick = event.target instanceof Element && event.target.closest('[data-mark]') !== null
    if (event.shiftKey) {
      event.preventDefault()
      void markTo(index)
    } else if (onTick || event.ctrlKey || event.metaKey) toggleMark(index)
    else {
      setAnchor(index)
      goTo(index)
    }
  }, [])

  const rows = []
  for (let index = first; index < end; index++) {
    const answer = rowAt(list, index)
    rows.push(
      <AnswerRow
        key={index}
        id={rowId(index)}
        index={index}
        total={list.total}
        top={index * rowHeight - box.top}
        answer={answer}
        current={index === current.index}
        chosen={chosen === 'all' || (answer !== undefined && chosen.has(answer.id))}
        onPoint={onPoint}
      />,
    )
  }
  const shown = current.index >= first && current.index < end
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('inbox.list')}
      aria-multiselectable
      aria-busy={list.asking || undefined}
      aria-activedescendant={shown ? rowId(current.index) : undefined}
      data-answers
      onScroll={box.onScroll}
    >
      <div ref={probe} className={styles.probe} aria-hidden />
      <div role="presentation" style={{ height: box.height }}>
        <div
          role="presentation"
          className={styles.glass}
          style={{ height: Math.min(box.viewHeight, list.total * rowHeight) }}
        >
          {rows}
        </div>
      </div>
    </div>
  )
}
