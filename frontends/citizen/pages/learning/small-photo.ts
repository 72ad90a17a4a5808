/** The longer side of a photo as it is sent: enough to see the work, small enough for a telephone's line. */
const longestSide = 1600;
const quality = 0.85;

/**
 * The photo as a picture of at most this size, turned as it was held, without anything the telephone wrote about it. What
 * the browser cannot read as a picture is sent as it is: the service looks at it anyway.
 */
export async function smallPhoto(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return small ?? file;
}
