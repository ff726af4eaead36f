using System.Globalization;

namespace Caidence.Emailing;

/// <summary>Whose mail it is: how it looks, which language it speaks, and where its links lead.</summary>
/// <param name="Name">Above and below the text.</param>
/// <param name="Address">Of the pages, from configuration; without a slash at the end.</param>
public sealed record Letterhead(string Name, string Address)
{
    public const string OwnColor = "#5b3fd6";

    /// <summary>A workspace's, which says nothing of Caidence.</summary>
    public bool IsOwn { get; init; }

    public string Color { get; init; } = OwnColor;

    /// <summary>Instead of the name in letters.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>Instead of what the mail server is called.</summary>
    public string? SenderName { get; init; }

    /// <summary>Null where nobody has chosen one.</summary>
    public CultureInfo? Language { get; init; }

    // Never from the request's own host name: whoever asks could write another one there and be sent the token.
    public string LinkTo(string path) => Address + path;
}

/// <summary>The head of mails of the current workspace.</summary>
public interface ILetterheads
{
    Task<Letterhead> GetAsync();
}
