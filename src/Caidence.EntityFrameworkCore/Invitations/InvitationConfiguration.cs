using Caidence.Core.EntityFrameworkCore.Modeling;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Invitations;

public sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    private const int HashLength = 43;

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Invitations");
        builder.Property(invitation => invitation.Email).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        builder.Property(invitation => invitation.NormalizedEmail).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        builder.Property(invitation => invitation.BrandIds).HasJsonValue();
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(HashLength);
        builder.HasIndex(invitation => new { invitation.TenantId, invitation.TokenHash }).IsUnique();
        builder.HasIndex(invitation => new { invitation.TenantId, invitation.CreationTime });
    }
}
