// How the kernels count: addresses are bytes in the memory that the caller gives, steps are in 32-bit floats.

export const FLOAT: usize = 4;
/** Columns of a matrix that lie together. */
export const PANEL: i32 = 8;
/** Rows that are summed at once. */
export const TILE: i32 = 4;

/** Address of the float so many behind `base`. */
@inline
export function at(base: usize, index: i32): usize {
  return base + (<usize>index << 2);
}
