using Caidence.Brands;

namespace Caidence.WhiteLabels;

/// <summary>How a workspace looks to its own people and in its mails, where it shows itself instead of Caidence.</summary>
[Audited]
public sealed class WhiteLabel : FullAuditedAggregateRoot<Guid>, ITenantConfigurationPart, IHasLogo
{
    public WhiteLabel(Guid id, Guid? tenantId)
    {
        Id = id;
        TenantId = tenantId;
    }

    private WhiteLabel()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary><c>#rrggbb</c>; null for Caidence's own.</summary>
    public string? PrimaryColor { get; private set; }

    /// <summary>Who mails say they come from; null for the workspace's name.</summary>
    public string? SenderName { get; private set; }
    public string? LogoBlobName { get; private set; }
    public string? LogoContentType { get; private set; }
    public string? FaviconBlobName { get; private set; }
    public string? FaviconContentType { get; private set; }

    public IHasLogo Favicon => new Favicon(this);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.WhiteLabels"/></exception>
    public void Describe(string? primaryColor, string? senderName)
    {
        PrimaryColor = Typed.Colors([primaryColor ?? ""], "primaryColor", 1) is [var color] ? Readable(color) : null;
        SenderName = Typed.Text(senderName, "senderName", WhiteLabelConsts.MaxSenderNameLength) is { } name ? Plain(name) : null;
    }

    public string? ShowLogo(string? blobName, string? contentType)
    {
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }

    internal string? ShowFavicon(string? blobName, string? contentType)
    {
        var before = FaviconBlobName;
        (FaviconBlobName, FaviconContentType) = (blobName, contentType);
        return before;
    }

    private static string Readable(string color)
    {
        var shade = Shade.Of(color);
        return shade.ContrastTo(Shade.White) >= WhiteLabelConsts.MinContrast
            ? color
            : throw new BusinessException(CaidenceErrorCodes.WhiteLabels.ColorTooLight)
                .WithData("Color", color)
                .WithData("Darker", shade.Towards(Shade.Black, Shade.White, WhiteLabelConsts.MinContrast).ToString());
    }

    // Mail programs show the name instead of the address: one that looks like an address would pass for it.
    private static string Plain(string name) => name.Any(letter => char.IsControl(letter) || letter is '@' or '<' or '>' or '"')
        ? throw new BusinessException(CaidenceErrorCodes.WhiteLabels.SenderNameNotPlain)
        : name;
}
