import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useWriting } from '../state/writingStore.ts'
import { useOutsideDrop } from './bring/useOutsideDrop.ts'
import { setView, useCanvas } from './canvasStore.ts'
import { useClipboard } from './clipboard/useClipboard.ts'
import { PlaceEditor } from './editor/PlaceEditor.tsx'
import { FarElements } from './far/FarElements.tsx'
import { usePointer } from './gesture/usePointer.ts'
import { connectKey } from './keys/connectKeys.ts'
import { handleKey } from './keys/handleKey.ts'
import { Adorn } from './layers/Adorn.tsx'
import { Backdrop } from './layers/Backdrop.tsx'
import { GestureLayer } from './layers/GestureLayer.tsx'
import { HeaderLayers } from './layers/HeaderLayers.tsx'
import styles from './MapCanvas.module.css'
import { FlowSceneNode } from './nodes/FlowSceneNode.tsx'
import { useFlowNodes } from './nodes/useFlowNodes.ts'
import { MapPicture } from './picture/MapPicture.tsx'
import { firstTarget } from './scene/gridWalk.ts'
import { focusOn } from './selecting.ts'
import { startWriting } from './startWriting.ts'
import type { View } from './view/viewport.ts'

const NODE_TYPES = { scene: FlowSceneNode }
const NONE: never[] = []

/** The map: React Flow draws what is near the view, the headers stay, one pointer and one keyboard do all. */
export function MapCanvas({ label, hint, children }: { label: string; hint: string; children?: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null)
  usePointer(pane)
  useClipboard()
  useOutsideDrop(pane)
  const grab = useCanvas((s) => s.grab)
  const gesture = useCanvas((s) => s.gesture?.type)
  const anywhere = useCanvas((s) => s.focus !== null)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      useCanvas.setState({ pane: { w: element.clientWidth, h: element.clientHeight } })
      setView(useCanvas.getState().view)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === ' ' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (!event.repeat) useCanvas.setState({ grab: true })
      return
    }
    // Keys of a menu or a button inside the map are theirs.
    if (
      event.target instanceof HTMLButtonElement &&
      !event.target.dataset.key &&
      (event.key === 'Enter' || event.key === ' ')
    )
      return
    if (connectKey(event.nativeEvent) || handleKey(event.nativeEvent)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
  return (
    <div
      ref={pane}
      className={styles.pane}
      data-map
      data-grab={grab || gesture === 'pan' || undefined}
      data-gesture={gesture}
      role="application"
      aria-label={label}
      aria-description={hint}
      tabIndex={anywhere ? -1 : 0}
      onFocus={(event) => {
        const { index, focus } = useCanvas.getState()
        // Whoever moves the focus, a screen reader too, moves the keyboard's place.
        const key = event.target.closest<HTMLElement>('[data-key]')?.dataset.key
        if (key && key !== focus) focusOn(key, 'keep')
        // The ground itself takes a click's focus: the keyboard stays seen where it stands.
        if (focus !== null && event.target === event.currentTarget) {
          event.currentTarget
            .querySelector<HTMLElement>(`[data-key="${CSS.escape(focus)}"][tabindex="0"]`)
            ?.focus({ preventScroll: true })
        }
        const first = index && focus === null && event.target === event.currentTarget ? firstTarget(index) : null
        if (first && event.currentTarget.matches(':focus-visible')) focusOn(first, 'keep')
      }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.key === ' ' && useCanvas.setState({ grab: false })}
      onDoubleClick={(event) => startWriting(event.target)}
      onContextMenu={(event) => {
        event.preventDefault()
        const { left, top } = event.currentTarget.getBoundingClientRect()
        if (event.target instanceof HTMLTextAreaElement || useWriting.getState().writing) return
        useCanvas.setState({ menu: 'all', menuAt: { x: event.clientX - left, y: event.clientY - top } })
      }}
    >
      <MapPicture />
      <ReactFlowProvider>
        <Flow />
        <FarElements />
        <HeaderLayers />
        <GestureLayer />
        <PlaceEditor />
      </ReactFlowProvider>
      {children}
    </div>
  )
}

function Flow() {
  const nodes = useFlowNodes()
  return (
    <ReactFlow
      nodes={nodes as never}
      edges={NONE}
      nodeTypes={NODE_TYPES as never}
      minZoom={0.01}
      maxZoom={8}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      panOnDrag={false}
      panOnScroll={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      disableKeyboardA11y
      proOptions={{ hideAttribution: true }}
    >
      <FollowView />
      <ViewportPortal>
        <Backdrop />
        <Adorn />
      </ViewportPortal>
    </ReactFlow>
  )
}

/**
 * Moves React Flow's ground in the same moment as the headers take the view. React Flow itself is not told: it would ask
 * every card with every frame, and nothing here wants its view.
 */
function FollowView() {
  const anchor = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const ground = anchor.current?.closest('.react-flow')?.querySelector<HTMLElement>('.react-flow__viewport')
    if (!ground) return
    const move = ({ x, y, zoom }: View): void => {
      ground.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    }
    move(useCanvas.getState().rest)
    return useCanvas.subscribe((state, before) => {
      if (state.rest !== before.rest) move(state.rest)
    })
  }, [])
  return <span ref={anchor} hidden />
}
