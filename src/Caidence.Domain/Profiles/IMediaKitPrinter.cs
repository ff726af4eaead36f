namespace Caidence.Profiles;

/// <summary>Puts a media kit on paper, as a PDF whose text can be selected.</summary>
public interface IMediaKitPrinter
{
    void Print(MediaKitPaper paper, Stream output);
}

/// <summary>All that is to be read, in the words of whoever reads it.</summary>
public sealed record MediaKitPaper
{
    public required string Name { get; init; }
    public string? Headline { get; init; }
    public string? Bio { get; init; }

    /// <summary>An image, whatever it is encoded as.</summary>
    public byte[]? Picture { get; init; }

    /// <summary>Short words below the name.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Lines with a name and a value below a heading; those without lines are left out.</summary>
    public IReadOnlyList<MediaKitLines> Sections { get; init; } = [];
    public string WorksTitle { get; init; } = "";
    public IReadOnlyList<MediaKitWork> Works { get; init; } = [];
}

public sealed record MediaKitLines(string Title, IReadOnlyList<(string Name, string Value)> Lines);

public sealed record MediaKitWork(string Title, string? Url, string? Description, byte[]? Picture);
