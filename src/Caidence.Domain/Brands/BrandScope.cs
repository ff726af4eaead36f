namespace Caidence.Brands;

/// <summary>
/// Which brands the person who asks works for. It stands in the session and is read again at every request; whoever is not limited, and
/// work that nobody asks for, has no such claim and sees all.
/// </summary>
public sealed class BrandScope(ICurrentUser currentUser, ICurrentTenant currentTenant, IDataFilter dataFilter) : ITransientDependency
{
    public const string ClaimType = "brand_scope";

    private const char Comma = ',';

    // A claim without a value does not survive a token.
    private const string Nothing = "-";

    /// <summary>Null for all of the workspace.</summary>
    public IReadOnlyList<Guid>? Ids => dataFilter.IsEnabled<IBrandScoped>() ? OwnIds : null;

    public bool IsLimited => OwnIds is not null;

    /// <summary>The brand that whatever they make belongs to, unless they say otherwise: the only one they have.</summary>
    public Guid? Only => OwnIds is [var only] ? only : null;

    // Only at home: which brands there are elsewhere, it does not say.
    private List<Guid>? OwnIds => currentUser.FindClaim(ClaimType) is { } claim && currentUser.TenantId == currentTenant.Id ? Read(claim.Value) : null;

    public bool Contains(Guid? brandId) => OwnIds is not { } own || (brandId is { } id && own.Contains(id));

    /// <summary>Whether others with this scope see no more. Null is all of the workspace.</summary>
    public bool Covers(IReadOnlyCollection<Guid>? brandIds) => OwnIds is not { } own || (brandIds is not null && brandIds.All(own.Contains));

    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Brands.WholeWorkspaceOnly"/></exception>
    public void CheckUnlimited()
    {
        if (IsLimited)
        {
            throw new BusinessException(CaidenceErrorCodes.Brands.WholeWorkspaceOnly);
        }
    }

    public static string Write(IReadOnlyCollection<Guid> brandIds) => brandIds.Count == 0 ? Nothing : string.Join(Comma, brandIds);

    public static List<Guid> Read(string value) => value == Nothing ? [] : [.. value.Split(Comma).Select(Guid.Parse)];
}
