using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.ApiClients;

public sealed class ApiClientConfiguration : IEntityTypeConfiguration<ApiClient>
{
    public void Configure(EntityTypeBuilder<ApiClient> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "ApiClients");
        builder.Property(client => client.ClientId).HasMaxLength(ApiClientConsts.MaxClientIdLength);
        builder.Property(client => client.Name).HasMaxLength(ApiClientConsts.MaxNameLength);
        builder.Property(client => client.NormalizedName).HasMaxLength(ApiClientConsts.MaxNameLength);
        builder.HasIndex(client => client.ClientId).IsUnique();
        builder.HasIndex(client => new { client.TenantId, client.NormalizedName }).IsUnique();
    }
}
