import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export interface Child {
  /** The first thing it said. */
  readonly hello: unknown
  readonly process: ChildProcess
  /** Says something and waits for the answer. */
  ask(message: object): Promise<unknown>
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts a script of this folder in a process of its own, which says something as soon as it is ready. */
export async function startChild(script: string, options: object): Promise<Child> {
  const child = fork(path.join(__dirname, script), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    // What a test runner wants of its own processes is not wanted here.
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const left = (code: number | null) => reject(new Error(`${script} ended with ${String(code)}`))
      child.once('exit', left)
      child.once('message', (message) => {
        child.off('exit', left)
        resolve(message)
      })
    })
  const hello = await answer()
  return {
    hello,
    process: child,
    ask(message) {
      const answered = answer()
      child.send(message)
      return answered
    },
    kill: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
