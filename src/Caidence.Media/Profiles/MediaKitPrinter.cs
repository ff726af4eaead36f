using Caidence.Media.Skia;
using Caidence.Profiles;
using SkiaSharp;

namespace Caidence.Media.Profiles;

public sealed class MediaKitPrinter : IMediaKitPrinter, ISingletonDependency
{
    private const int PictureQuality = 88;
    private const float Portrait = 84;
    private const float NameColumn = 190;
    private const float WorkWidth = 144;
    private const float WorkHeight = 96;
    private const float Gap = 18;

    private static readonly SKColor Ink = new(0x16, 0x1b, 0x26);
    private static readonly SKColor Pale = new(0x5b, 0x64, 0x75);
    private static readonly SKColor Accent = new(0x4f, 0x46, 0xe5);

    private static readonly TextStyle Name = new(Typefaces.Bold, 24, Ink);
    private static readonly TextStyle Heading = new(Typefaces.Bold, 13, Accent);
    private static readonly TextStyle Strong = new(Typefaces.Bold, 10.5f, Ink);
    private static readonly TextStyle Body = new(Typefaces.Regular, 10.5f, Ink);
    private static readonly TextStyle Small = new(Typefaces.Regular, 9.5f, Pale);

    public void Print(MediaKitPaper paper, Stream output)
    {
        using var document = SKDocument.CreatePdf(output, new SKDocumentPdfMetadata(SKDocument.DefaultRasterDpi, PictureQuality) { Title = paper.Name, Author = paper.Name, Creator = "Caidence" });
        var sheets = new Sheets(document);
        PrintHead(sheets, paper);
        foreach (var section in paper.Sections.Where(section => section.Lines.Count > 0))
        {
            PrintSection(sheets, section);
        }

        if (paper.Works.Count > 0)
        {
            PrintHeading(sheets, paper.WorksTitle, WorkHeight);
            foreach (var work in paper.Works)
            {
                PrintWork(sheets, work);
            }
        }

        document.EndPage();
        document.Close();
    }

    private static void PrintHead(Sheets sheets, MediaKitPaper paper)
    {
        sheets.Need(Portrait);
        var top = sheets.Y;
        using var portrait = paper.Picture is null ? null : Pictures.Open(paper.Picture);
        var indent = portrait is null ? 0 : Portrait + Gap;
        if (portrait is not null)
        {
            sheets.Canvas.DrawCover(portrait, SKRect.Create(Sheets.Margin, top, Portrait, Portrait), Portrait / 2);
        }

        sheets.Write(paper.Name, Name, indent);
        sheets.Write(paper.Headline, Body, indent);
        sheets.Write(string.Join("  ·  ", paper.Tags), Small, indent);
        sheets.Skip(Math.Max(0, top + (portrait is null ? 0 : Portrait) - sheets.Y) + Gap);
        sheets.Write(paper.Bio, Body);
    }

    private static void PrintHeading(Sheets sheets, string title, float whatFollows)
    {
        sheets.Skip(Gap);
        sheets.Need(Heading.LineHeight + whatFollows);
        sheets.Write(title, Heading);
        sheets.Skip(4);
    }

    private static void PrintSection(Sheets sheets, MediaKitLines section)
    {
        PrintHeading(sheets, section.Title, Body.LineHeight);
        foreach (var (name, value) in section.Lines)
        {
            sheets.Need(Strong.LineHeight);
            var isShort = Strong.WidthOf(name) < NameColumn - Gap;
            if (isShort && value.Length > 0)
            {
                Strong.Draw(sheets.Canvas, name, Sheets.Margin, sheets.Y + Strong.Size);
            }
            else
            {
                sheets.Write(name, Strong);
            }

            sheets.Write(value, Body, NameColumn, LinkOf(value));
        }
    }

    private static void PrintWork(Sheets sheets, MediaKitWork work)
    {
        using var picture = work.Picture is null ? null : Pictures.Open(work.Picture);
        sheets.Need(picture is null ? Strong.LineHeight * 2 : WorkHeight);
        var indent = picture is null ? 0 : WorkWidth + Gap;
        var bottom = sheets.Y + (picture is null ? 0 : WorkHeight);
        if (picture is not null)
        {
            sheets.Canvas.DrawCover(picture, SKRect.Create(Sheets.Margin, sheets.Y, WorkWidth, WorkHeight), 6);
        }

        var canvas = sheets.Canvas;
        sheets.Write(work.Title, Strong, indent);
        sheets.Write(work.Description, Body, indent);
        sheets.Write(work.Url, Small, indent, work.Url);

        // A text that has gone on to the next page has left the picture behind.
        sheets.Skip((canvas == sheets.Canvas ? Math.Max(0, bottom - sheets.Y) : 0) + Gap);
    }

    private static string? LinkOf(string value) =>
        value.StartsWith("http", StringComparison.Ordinal) ? value : value.Contains('@', StringComparison.Ordinal) && !value.Contains(' ', StringComparison.Ordinal) ? $"mailto:{value}" : null;
}
