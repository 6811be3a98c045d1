import type { Chunk, Module } from 'webpack'

/** The home page in its two parts, and the backend it asks before it can show anything. */
const FIRST = /pages[\\/]home[\\/]index$|^\.\/more$|[\\/]local$/

interface Graphs {
  readonly chunkGraph: { getModuleChunksIterable(module: Module): Iterable<Chunk> }
}

function isFirst(chunk: Chunk): boolean {
  for (const { origins } of chunk.groupsIterable)
    for (const { request } of origins as Iterable<{ request: string }>) if (FIRST.test(request)) return true
  return false
}

/** Whether the first page needs it. */
function isForFirstPage(module: Module, { chunkGraph }: Graphs): boolean {
  for (const chunk of chunkGraph.getModuleChunksIterable(module)) if (isFirst(chunk)) return true
  return false
}

/** Taro splits initial chunks only: each lazy page would carry its own copy of what it shares with others. */
export const splitChunks = {
  chunks: 'async',
  maxAsyncRequests: Infinity,
  minSize: 0,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    common: {
      name: 'common',
      test: isForFirstPage,
      minChunks: 2,
      priority: 10,
      reuseExistingChunk: true,
    },
    // What other pages share only, which the first one need not wait for.
    later: { name: 'later', minChunks: 2, priority: 1, reuseExistingChunk: true },
  },
} as const
