import { Component, type ReactNode } from 'react'
import styles from './app.module.css'

interface Props {
  /** What has failed, as in "The inspector". */
  readonly what: string
  readonly children: ReactNode
}

interface State {
  readonly fault: string | null
}

/** Keeps a fault in one part of the studio from taking the rest, and the drawing, off the screen. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null }

  static getDerivedStateFromError(cause: unknown): State {
    return { fault: cause instanceof Error ? cause.message : String(cause) }
  }

  override render() {
    if (this.state.fault === null) return this.props.children
    return (
      <div className={styles.fault} role="alert">
        <p>
          <strong>{this.props.what} could not be shown.</strong> Your drawing is unharmed; undo the last step
          or try again.
        </p>
        <p className={styles.detail}>{this.state.fault}</p>
        <button type="button" onClick={() => this.setState({ fault: null })}>
          Try again
        </button>
      </div>
    )
  }
}
