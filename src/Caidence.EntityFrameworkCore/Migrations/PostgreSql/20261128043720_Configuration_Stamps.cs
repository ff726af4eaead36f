using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Configuration_Stamps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AppConfigurationStamps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppConfigurationStamps", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP FUNCTION IF EXISTS caidence_renew_configuration_stamp CASCADE");

            migrationBuilder.DropTable(
                name: "AppConfigurationStamps");
        }
    }
}
