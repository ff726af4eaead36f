using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.Consent;

/// <summary>Pictures of accounts: <c>/avatars/northwind-studio.png</c> is a pattern in colours of the seed's own.</summary>
public static class Avatars
{
    private const int Cells = 6;
    private const int CellSize = 16;
    private const int Size = Cells * CellSize;
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static void MapAvatars(this IEndpointRouteBuilder app) =>
        app.MapGet("/avatars/{file}", (string file) => Results.Bytes(Png(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileNameWithoutExtension(file)))), "image/png"));

    public static string Of(HttpRequest request, string seed) => $"{request.Scheme}://{request.Host}/avatars/{Uri.EscapeDataString(seed)}.png";

    public static string SeedOf(string name) => string.Join('-', name.ToLowerInvariant().Split([' ', '.', '_', '\''], StringSplitOptions.RemoveEmptyEntries));

    // Written by hand: the simulator needs no drawing library for coloured squares (PNG specification, 5 and 11.2).
    private static byte[] Png(byte[] seed)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Size);
        (header[8], header[9]) = (8, 2);
        Write(png, "IHDR", header);
        Write(png, "IDAT", Pixels(seed));
        Write(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Pixels(byte[] seed)
    {
        byte[] back = [(byte)(40 + (seed[0] % 90)), (byte)(60 + (seed[1] % 90)), (byte)(90 + (seed[2] % 110))];
        byte[] front = [(byte)(225 - (seed[3] % 40)), (byte)(225 - (seed[4] % 50)), (byte)(235 - (seed[5] % 30))];
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            for (var y = 0; y < Size; y++)
            {
                zlib.WriteByte(0);
                for (var x = 0; x < Size; x++)
                {
                    zlib.Write(IsFilled(seed, x / CellSize, y / CellSize) ? front : back);
                }
            }
        }

        return packed.ToArray();
    }

    private static bool IsFilled(byte[] seed, int column, int row) =>
        row is > 0 and < Cells - 1 && column is > 0 and < Cells - 1 && (seed[6 + (row * Cells) + Math.Min(column, Cells - 1 - column) - Cells] & 1) == 1;

    private static void Write(Stream png, string type, byte[] data)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(content));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
