namespace Caidence.PlatformSimulator.Meta;

public sealed record MetaForm
{
    public required string Id { get; init; }
    public required string PageId { get; init; }
    public required string Name { get; init; }
    public string Locale { get; init; } = "en_US";
    public string Status { get; init; } = "ACTIVE";
    public DateTimeOffset CreatedTime { get; init; }
    public IReadOnlyList<MetaQuestion> Questions { get; init; } = [];
    public MetaDisclaimer? Disclaimer { get; init; }
}

/// <param name="Type">A standard kind such as <c>EMAIL</c>, or <c>CUSTOM</c>.</param>
public sealed record MetaQuestion(string Key, string Label, string Type, IReadOnlyList<MetaOption>? Options = null);

public sealed record MetaOption(string Key, string Value);

public sealed record MetaDisclaimer(string Title, string Body, IReadOnlyList<MetaCheckbox> Checkboxes);

public sealed record MetaCheckbox(string Key, string Text, bool IsRequired, bool IsCheckedByDefault);
