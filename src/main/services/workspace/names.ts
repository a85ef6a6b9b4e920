/** How a workspace's file name ends. */
export const WORKSPACE_EXTENSION = '.percurso'
