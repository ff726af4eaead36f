namespace Caidence.Core.EntityFrameworkCore;

/// <summary>Names of the query filters, one per concern.</summary>
public static class DataFilters
{
    public const string Tenant = nameof(Tenant);
    public const string SoftDelete = nameof(SoftDelete);
}
