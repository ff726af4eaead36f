using SkiaSharp;

namespace Caidence.Media.Skia;

/// <summary>Opens pictures that people have sent.</summary>
internal static class Pictures
{
    private const long MostPixels = 40_000_000;

    /// <returns>Null for what cannot be read, or would not fit into memory.</returns>
    public static SKImage? Open(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return null;
        }

        using var bitmap = SKBitmap.Decode(codec, new(codec.Info.Width, codec.Info.Height));
        return bitmap is null ? null : SKImage.FromBitmap(bitmap);
    }

    /// <summary>Filled to the edges; what is too much on two sides is cut off.</summary>
    public static void DrawCover(this SKCanvas canvas, SKImage image, SKRect place, float radius)
    {
        var scale = Math.Max(place.Width / image.Width, place.Height / image.Height);
        var (width, height) = (place.Width / scale, place.Height / scale);
        var from = SKRect.Create((image.Width - width) / 2, (image.Height - height) / 2, width, height);
        canvas.Save();
        using var round = new SKRoundRect(place, radius);
        canvas.ClipRoundRect(round, antialias: true);
        canvas.DrawImage(image, from, place, new SKSamplingOptions(SKCubicResampler.Mitchell));
        canvas.Restore();
    }
}
