using Caidence.Core.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Notifications;

public sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable(CaidenceConsts.DbTablePrefix + "Notifications");
        builder.Property(notification => notification.TitleKey).HasMaxLength(128);
        builder.Property(notification => notification.Url).HasMaxLength(256);
        builder.Property(notification => notification.Arguments).HasJsonValue();
        builder.HasIndex(notification => new { notification.TenantId, notification.UserId, notification.CreationTime });
    }
}
