import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsistencyGrid } from '../../../shared/domain/consistency/grid.ts'
import { channelName } from '../../../shared/i18n/coachText.ts'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import type { FactCell } from '../../state/consistencyStore.ts'
import { useWords } from '../../state/words.ts'
import { CellMark } from './CellMark.tsx'
import styles from './ConsistencyGrid.module.css'
import { changeFact, forgetReading, writeReading } from './changeFacts.ts'

interface FactGridProps {
  readonly grid: ConsistencyGrid
  readonly at: FactCell | null
  readonly onAt: (at: FactCell) => void
}

/** Facts by channels: arrows move, Enter or a letter writes, Delete clears. The first column is what is right. */
export function FactGrid({ grid, at, onAt }: FactGridProps) {
  const { t } = useTranslation()
  const words = useWords()
  const table = useRef<HTMLTableElement>(null)
  const [writing, setWriting] = useState<string | null>(null)
  const columns: readonly (string | null)[] = [null, ...grid.channels.map(({ id }) => id)]
  const row = Math.max(
    0,
    grid.rows.findIndex(({ fact }) => fact.id === at?.factId),
  )
  const column = Math.max(0, columns.indexOf(at?.channelId ?? null))

  const go = (toRow: number, toColumn: number): void => {
    const fact = grid.rows[Math.min(Math.max(toRow, 0), grid.rows.length - 1)]?.fact
    const channelId = columns[Math.min(Math.max(toColumn, 0), columns.length - 1)] ?? null
    if (fact) onAt({ factId: fact.id, channelId })
  }
  const focused = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows the cell at hand
  useEffect(() => {
    if (focused.current && writing === null) table.current?.querySelector<HTMLElement>('[data-here="true"]')?.focus()
  }, [row, column, writing])

  const textAt = (): string => {
    const here = grid.rows[row]
    const channelId = columns[column] ?? null
    if (!here) return ''
    if (channelId === null) return here.fact.truth
    return here.cells.find((cell) => cell.channelId === channelId)?.reading?.says ?? ''
  }
  const keep = (text: string): void => {
    const here = grid.rows[row]
    const channelId = columns[column] ?? null
    setWriting(null)
    if (!here || text.trim() === textAt().trim()) return
    if (channelId === null) changeFact(here.fact.id, { truth: text.trim() })
    else writeReading({ factId: here.fact.id, channelId }, { says: text.trim() })
  }
  const clear = (): void => {
    const here = grid.rows[row]
    const channelId = columns[column] ?? null
    if (!here) return
    if (channelId === null) changeFact(here.fact.id, { truth: '' })
    else if (here.cells.some((cell) => cell.channelId === channelId && cell.reading)) {
      forgetReading({ factId: here.fact.id, channelId })
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (writing !== null || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, columns.length - 1],
    }
    const move = moves[event.key]
    if (move) go(...move)
    else if (event.key === 'Enter' || event.key === 'F2') setWriting(textAt())
    else if (event.key === 'Delete' || event.key === 'Backspace') clear()
    else if (event.key.length === 1 && event.key !== ' ') setWriting(event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const cellProps = (r: number, c: number) => {
    const here = r === row && c === column
    return {
      tabIndex: here ? 0 : -1,
      'data-here': here,
      'aria-selected': here,
      onFocus: () => {
        focused.current = true
        if (!here) go(r, c)
      },
      onBlur: () => {
        focused.current = false
      },
      onClick: () => go(r, c),
      onDoubleClick: () => {
        focused.current = true
        setWriting(textAt())
      },
    }
  }
  const writer = (r: number, c: number) =>
    r === row &&
    c === column &&
    writing !== null && (
      <CellWriter
        text={writing}
        label={t('consistency.write')}
        onKeep={(text, then) => {
          focused.current = true
          keep(text)
          if (then === 'down') go(row + 1, column)
          if (then === 'right') go(row, column + 1)
        }}
        onGiveUp={() => {
          focused.current = true
          setWriting(null)
        }}
      />
    )
  return (
    <div className={styles.scroll}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid */}
      <table ref={table} role="grid" className={styles.table} aria-label={t('consistency.grid')} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('consistency.fact')}
            </th>
            <th scope="col">{t('consistency.truth')}</th>
            {grid.channels.map((channel) => (
              <th key={channel.id} scope="col">
                <span className={styles.channel}>
                  <ChannelMark kind={channel.kind} />
                  {channelName(words, channel)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ fact, cells }, r) => (
            <tr key={fact.id}>
              <th scope="row" className={styles.fact}>
                {fact.name.trim() || t('consistency.unnamed')}
              </th>
              <td {...cellProps(r, 0)} className={styles.cell}>
                {writer(r, 0) || <span className={styles.truth}>{fact.truth || '—'}</span>}
              </td>
              {cells.map((cell, i) => (
                <td key={cell.channelId} {...cellProps(r, i + 1)} className={styles.cell} data-state={cell.state}>
                  {writer(r, i + 1) || (
                    <>
                      {cell.reading?.says && <span className={styles.says}>{cell.reading.says}</span>}
                      <span className={styles.standing}>
                        <CellMark state={cell.state} />
                        {t(`consistency.state.${cell.state}`)}
                        {cell.due && <b className={styles.due}>{t('consistency.due')}</b>}
                      </span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellWriterProps {
  readonly text: string
  readonly label: string
  readonly onKeep: (text: string, then: 'stay' | 'down' | 'right') => void
  readonly onGiveUp: () => void
}

function CellWriter({ text: given, label, onKeep, onGiveUp }: CellWriterProps) {
  const [text, setText] = useState(given)
  const ended = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(given.length, given.length)
  }, [given])
  const end = (run: () => void): void => {
    if (ended.current) return
    ended.current = true
    run()
  }
  return (
    <textarea
      ref={field}
      className={styles.writer}
      aria-label={label}
      rows={2}
      maxLength={100_000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => end(() => onKeep(text, 'stay'))}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        const then = event.key === 'Enter' && !event.shiftKey ? 'down' : event.key === 'Tab' ? 'right' : null
        if (then) end(() => onKeep(text, then))
        else if (event.key === 'Escape') end(onGiveUp)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
