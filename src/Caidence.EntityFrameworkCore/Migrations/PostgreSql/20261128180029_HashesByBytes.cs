using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class HashesByBytes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "AppSocialConnectionLinks",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "StateHash",
                table: "AppSocialConnectAttempts",
                type: "character varying(43)",
                maxLength: 43,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43);

            migrationBuilder.AlterColumn<string>(
                name: "BrowserHash",
                table: "AppSocialConnectAttempts",
                type: "character varying(43)",
                maxLength: 43,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43);

            migrationBuilder.AlterColumn<string>(
                name: "Hash",
                table: "AppLeadTombstones",
                type: "character varying(22)",
                maxLength: 22,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22);

            migrationBuilder.AlterColumn<string>(
                name: "PreviousAddressHash",
                table: "AppLeadSources",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "AddressHash",
                table: "AppLeadSources",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "PhoneHash",
                table: "AppLeads",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "EmailHash",
                table: "AppLeads",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "PhoneHash",
                table: "AppLeadAliases",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "EmailHash",
                table: "AppLeadAliases",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "AppInvitations",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "KitTokenHash",
                table: "AppCreatorProfiles",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "PasswordHash",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "AppSocialConnectionLinks",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "StateHash",
                table: "AppSocialConnectAttempts",
                type: "character varying(43)",
                maxLength: 43,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "BrowserHash",
                table: "AppSocialConnectAttempts",
                type: "character varying(43)",
                maxLength: 43,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "Hash",
                table: "AppLeadTombstones",
                type: "character varying(22)",
                maxLength: 22,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "PreviousAddressHash",
                table: "AppLeadSources",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "AddressHash",
                table: "AppLeadSources",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "PhoneHash",
                table: "AppLeads",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "EmailHash",
                table: "AppLeads",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "PhoneHash",
                table: "AppLeadAliases",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "EmailHash",
                table: "AppLeadAliases",
                type: "character varying(22)",
                maxLength: 22,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(22)",
                oldMaxLength: 22,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "TokenHash",
                table: "AppInvitations",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "KitTokenHash",
                table: "AppCreatorProfiles",
                type: "character varying(43)",
                maxLength: 43,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(43)",
                oldMaxLength: 43,
                oldNullable: true,
                oldCollation: "C");

            migrationBuilder.AlterColumn<string>(
                name: "PasswordHash",
                table: "AbpUsers",
                type: "character varying(256)",
                maxLength: 256,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(256)",
                oldMaxLength: 256,
                oldNullable: true,
                oldCollation: "C");
        }
    }
}
