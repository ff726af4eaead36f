namespace Caidence.Brands;

/// <summary>What a workspace speaks for: an agency has many, a brand's own workspace one.</summary>
[Audited]
public sealed class Brand : FullAuditedAggregateRoot<Guid>, IMultiTenant, IHasLogo
{
    public Brand(Guid id, Guid? tenantId)
    {
        Id = id;
        TenantId = tenantId;
    }

    private Brand()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>In upper case: two brands of a workspace never differ by that alone.</summary>
    public string NormalizedName { get; private set; } = "";
    public BrandIdentity Identity { get; private set; } = BrandIdentity.Unknown;

    public string? LogoBlobName { get; private set; }
    public string? LogoContentType { get; private set; }

    /// <summary>Null while it is worked for.</summary>
    public DateTime? ArchivedAt { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Describe(string name, BrandIdentity identity)
    {
        CheckWorkedFor();
        Name = Check.NotNullOrWhiteSpace(name?.Trim(), "name", BrandConsts.MaxNameLength);
        NormalizedName = Normalize(Name);
        Identity = identity;
    }

    public string? ShowLogo(string? blobName, string? contentType)
    {
        CheckWorkedFor();
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }

    public void Archive(DateTime now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;

    private void CheckWorkedFor()
    {
        if (ArchivedAt is not null)
        {
            throw new BusinessException(CaidenceErrorCodes.Brands.Archived).WithData("Name", Name);
        }
    }
}
