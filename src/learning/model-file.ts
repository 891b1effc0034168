// The file that weights travel in: a header that says what they are, then plain little-endian arrays.

const MAGIC = 0x314d5743; // "CWM1" little-endian
const ALIGNMENT = 8;
const TYPES = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
} as const;

type ArrayType = keyof typeof TYPES;
export type NumberArray = InstanceType<(typeof TYPES)[ArrayType]>;

/** What a model file says of itself. `features` names the version of the feature functions it was trained with. */
export type ModelHeader = {
  readonly stage: string;
  readonly features: string;
  readonly labels: readonly string[];
  readonly corpora: readonly string[];
  /** Scores by name, on data the model was not fitted to. */
  readonly scores: Readonly<Record<string, number>>;
  /** Whatever else the stage needs (vocabulary, scales, hyperparameters): plain JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
};

export type Model = { readonly header: ModelHeader; readonly arrays: Readonly<Record<string, NumberArray>> };

/** Model as bytes; the same model gives the same bytes. */
export function writeModel(model: Model): Uint8Array {
  const entries = Object.entries(model.arrays).map(([name, array]) => ({
    name,
    type: typeNameOf(array),
    length: array.length,
  }));
  const header = new TextEncoder().encode(JSON.stringify({ format: 1, ...model.header, arrays: entries }));
  const bodyStart = aligned(8 + header.length);
  const size = Object.values(model.arrays).reduce((at, array) => aligned(at + array.byteLength), bodyStart);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = bodyStart;
  for (const array of Object.values(model.arrays)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at = aligned(at + array.byteLength);
  }
  return bytes;
}

/**
 * Model from bytes. Its arrays are parts of `bytes` itself where they lie aligned, so nothing may write to either. Throws where the
 * bytes are no model file, or one of another stage or of other feature functions than `expected`: old weights under new code would
 * read wrongly without a word.
 */
export function readModel(bytes: Uint8Array, expected: { readonly stage: string; readonly features: string }): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(`not a Casewire model file (wanted ${expected.stage})`);
  const headerLength = view.getUint32(4, true);
  const {
    format,
    arrays: entries,
    ...header
  } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength)));
  if (format !== 1 || header.stage !== expected.stage || header.features !== expected.features) {
    throw new Error(
      `model file is ${header.stage} (features ${header.features}, format ${format}); this code needs ${expected.stage} ` +
        `(features ${expected.features}, format 1): make it again with npm run train`,
    );
  }
  const arrays: Record<string, NumberArray> = {};
  let at = aligned(8 + headerLength);
  for (const { name, type, length } of entries as { name: string; type: ArrayType; length: number }[]) {
    const byteLength = length * TYPES[type].BYTES_PER_ELEMENT;
    const start = bytes.byteOffset + at;
    // As it lies in the file, unless `bytes` is part of a buffer at an odd place. Not by bytes.slice: a Buffer's shares memory.
    arrays[name] =
      start % TYPES[type].BYTES_PER_ELEMENT === 0
        ? new TYPES[type](bytes.buffer as ArrayBuffer, start, length)
        : new TYPES[type](new Uint8Array(bytes.subarray(at, at + byteLength)).buffer);
    at = aligned(at + byteLength);
  }
  return { header, arrays };
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}

function typeNameOf(array: NumberArray): ArrayType {
  const found = Object.entries(TYPES).find(([, type]) => array instanceof type);
  if (!found) throw new Error(`a model file cannot hold a ${array.constructor.name}`);
  return found[0] as ArrayType;
}
