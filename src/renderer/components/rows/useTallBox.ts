import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { boxHeight, boxTopOf, clampTop, type RowSpace, scrolled, seenRows, TALLEST, topToSee } from './tallBox.ts'

export interface TallBox {
  /** where the rows stand; px */
  readonly top: number
  readonly viewHeight: number
  /** of the box that holds the rows' place */
  readonly height: number
  readonly first: number
  readonly end: number
  readonly onScroll: () => void
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void
}

/** Once nothing moved for so long, the bar goes where the rows are. ms */
const STILL_AFTER = 120

/**
 * Scrolls any number of rows of one height. What is drawn stands in a part that stays in the view while the box moves
 * behind it, so that there is never a blank place where rows are still to come.
 */
export function useTallBox(scroller: RefObject<HTMLElement | null>, rows: number, rowHeight: number): TallBox {
  const [viewHeight, setViewHeight] = useState(0)
  const [top, setTop] = useState(0)
  const now = useRef({ top: 0, boxTop: 0 })
  const space = useRef<RowSpace>({ rows, rowHeight, viewHeight })
  space.current = { rows, rowHeight, viewHeight }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const settle = useCallback(
    (next: number): void => {
      const element = scroller.current
      if (!element) return
      element.scrollTop = boxTopOf(space.current, next)
      // As the browser rounds it: the event that follows is our own.
      now.current = { top: next, boxTop: element.scrollTop }
      setTop(next)
    },
    [scroller],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => setViewHeight(element.clientHeight)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [scroller])

  // Fewer rows, or another height of them.
  useLayoutEffect(() => {
    const next = clampTop(space.current, now.current.top)
    if (viewHeight > 0 && (next !== now.current.top || rows * rowHeight > TALLEST)) settle(next)
  }, [rows, rowHeight, viewHeight, settle])

  useEffect(() => () => clearTimeout(timer.current), [])

  const onScroll = useCallback((): void => {
    const element = scroller.current
    if (!element) return
    const { scrollTop } = element
    if (Math.abs(scrollTop - now.current.boxTop) < 0.5) return
    const next = scrolled(space.current, now.current, scrollTop)
    now.current = { top: next, boxTop: scrollTop }
    setTop(next)
    if (space.current.rows * space.current.rowHeight <= TALLEST) return
    clearTimeout(timer.current)
    const atEnd = scrollTop <= 0 || scrollTop >= boxHeight(space.current) - space.current.viewHeight
    if (atEnd) settle(next)
    else timer.current = setTimeout(() => settle(now.current.top), STILL_AFTER)
  }, [scroller, settle])

  const reveal = useCallback(
    (row: number): void => {
      const next = topToSee(space.current, row, now.current.top)
      if (next !== now.current.top) settle(next)
    },
    [settle],
  )

  return { top, viewHeight, height: boxHeight(space.current), ...seenRows(space.current, top), onScroll, reveal }
}
